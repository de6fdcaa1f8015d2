package org.protocoldesk.procedures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.blocks.BlockFields;
import org.protocoldesk.documents.Audience;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps what Camunda Modeler offers, what {@link BlockFields} declares and what the
 * blocks read the same.
 */
class BlockTemplatesTest {

	private static final Path BLOCKS = Path.of("src/main/java/org/protocoldesk/blocks");

	/** How the blocks and the engine's parser read a field by its name. */
	private static final Pattern READS = Pattern
		.compile("(?:input|own|list|says|paragraph|written|write)\\((?:current, )?\"(\\w+)\"");

	private static final Set<String> CALLED_BY_NAME = Set.of("tell", "writeNotice", "findFacts", "remember",
			"handlePaper", "elsewhere", "deliverLetter");

	static Stream<BlockTemplate> templates() {
		return BlockTemplate.all();
	}

	@Test
	void shouldOfferEveryBlockOnce() {
		assertThat(templates().map(BlockTemplate::block)).as("blocks that the element templates offer")
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(BlockFields.values()).map(BlockFields::block).toList())
			.hasSize(12);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("templates")
	void shouldAskForTheFieldsOfTheBlock(BlockTemplate template) {
		assertThat(template.fields()).extracting(BlockTemplate.Property::name)
			.as("fields of %s", template)
			.containsExactlyInAnyOrderElementsOf(BlockFields.of(template.block()).orElseThrow().names());
	}

	@Test
	void shouldDeclareTheFieldsThatTheBlocksRead() throws IOException {
		Set<String> read = new TreeSet<>();
		for (Path folder : Set.of(BLOCKS, BLOCKS.resolveSibling("engine/steps"))) {
			for (Path file : ModelFile.files(folder, ".java").toList()) {
				READS.matcher(Files.readString(file)).results().forEach((found) -> read.add(found.group(1)));
			}
		}
		read.remove("block");
		assertThat(read).as("fields that Java reads")
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(BlockFields.values())
				.flatMap((block) -> block.names().stream())
				.collect(Collectors.toSet()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("templates")
	void shouldReachItsBlock(BlockTemplate template) {
		Optional<String> expression = template.attributes()
			.stream()
			.filter((attribute) -> attribute.name().equals("camunda:delegateExpression"))
			.map(BlockTemplate.Property::value)
			.findFirst();
		boolean byName = CALLED_BY_NAME.contains(template.block());
		assertThat(expression).isEqualTo(Optional.of("#{%s}".formatted(template.block())).filter((one) -> byName));
		assertThat(template.declaredBlock())
			.isEqualTo(Optional.of(template.block()).filter((one) -> !byName && !one.equals("table")));
	}

	@Test
	void shouldOfferTheWordsThatTheBlocksKnow() throws IOException, ReflectiveOperationException {
		Set<String> acts = Arrays.stream(Class.forName("org.protocoldesk.blocks.StepKind").getEnumConstants())
			.map((act) -> act.toString().toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
		assertThat(offered("audience"))
			.isEqualTo(Arrays.stream(Audience.values()).map(Audience::name).collect(Collectors.toSet()));
		assertThat(offered("act")).isEqualTo(acts);
		assertThat(offered("ask")).isEqualTo(beans("Asked"));
		Set<String> facts = beans("Facts");
		assertThat(templates().flatMap((template) -> template.fields().stream())
			.filter((field) -> field.name().equals("facts")))
			.allSatisfy((field) -> assertThat(facts).allMatch(field::accepts));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("templates")
	void shouldOfferOnlyDefaultsThatFit(BlockTemplate template) {
		assertThat(template.fields()).filteredOn((field) -> !field.isRequired())
			.allMatch((field) -> field.accepts(field.value()));
	}

	private static Set<String> offered(String field) {
		return templates().flatMap((template) -> template.fields().stream())
			.filter((one) -> one.name().equals(field))
			.flatMap((one) -> one.json().path("choices").findValuesAsText("value").stream())
			.collect(Collectors.toSet());
	}

	/** Beans of the blocks that are called after what analysts write. */
	private static Set<String> beans(String ending) throws IOException {
		Pattern bean = Pattern.compile("@Component\\(\"(\\w+)%s\"\\)".formatted(ending));
		Set<String> names = new TreeSet<>();
		for (Path file : ModelFile.files(BLOCKS, ".java").toList()) {
			bean.matcher(Files.readString(file)).results().forEach((found) -> names.add(found.group(1)));
		}
		names.remove("find");
		return names;
	}

}
