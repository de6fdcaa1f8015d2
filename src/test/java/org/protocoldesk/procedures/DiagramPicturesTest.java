package org.protocoldesk.procedures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

/**
 * Holds the pictures in {@code docs/procedures} to the models that they show.
 */
class DiagramPicturesTest {

	private static final Path FOLDER = Path.of("docs", "procedures");

	private static final Pattern PART = Pattern.compile("data-element-id=\"([^\"]+)\"|<tspan[^>]*>([^<]*)<");

	static Stream<ModelFile> models() {
		return ModelFile.all().filter((model) -> Files.exists(FOLDER.resolve(model.procedure() + ".md")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldShowTheModelAsItIs(ModelFile model) throws IOException {
		Map<String, String> drawn = drawn(FOLDER.resolve(model.name() + ".svg"));
		Map<String, String> modelled = model.all(FlowElement.class)
			.collect(Collectors.toMap(FlowElement::getId, (element) -> plain(element.getName())));
		Stream<String> changed = modelled.entrySet()
			.stream()
			.filter((element) -> !element.getValue().equals(drawn.get(element.getKey())))
			.map(Map.Entry::getKey);
		Stream<String> gone = drawn.keySet().stream().filter((id) -> !modelled.containsKey(id));
		Findings.assertNone(
				"Export %s from Camunda Modeler as an SVG image to %s".formatted(model.path().getFileName(), FOLDER),
				Stream.concat(changed, gone).map("the picture shows %s as it was"::formatted));
	}

	/** What the picture writes on each element, without spaces. */
	private static Map<String, String> drawn(Path picture) throws IOException {
		Map<String, String> drawn = new TreeMap<>();
		String element = "";
		Matcher parts = PART.matcher(Files.exists(picture) ? Files.readString(picture) : "");
		while (parts.find()) {
			if (parts.group(1) != null) {
				element = parts.group(1).replace("_label", "");
				drawn.putIfAbsent(element, "");
			}
			else {
				drawn.merge(element, plain(parts.group(2)), String::concat);
			}
		}
		drawn.remove("__implicitroot");
		return drawn;
	}

	private static String plain(String text) {
		return Objects.requireNonNullElse(text, "").replaceAll("\\s|&#x27;|&apos;|'|&nbsp;", "");
	}

}
