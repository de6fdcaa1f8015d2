package org.protocoldesk.procedures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Draws the pictures in {@code docs/procedures} from the models that they show. With
 * {@code -Dguides=write} it writes them.
 */
class DiagramPicturesTest {

	private static final Path FOLDER = Path.of("docs", "procedures");

	private static final String HINT = "run ./mvnw test -Dtest=DiagramPicturesTest -Dguides=write";

	static Stream<ModelFile> models() {
		return ModelFile.all().filter((model) -> Files.exists(FOLDER.resolve(model.procedure() + ".md")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldShowTheModelAsItIs(ModelFile model) throws IOException {
		Path picture = picture(model);
		String drawn = new PagePicture(model).svg();
		if (writes()) {
			Files.writeString(picture, drawn);
		}
		assertThat(Files.exists(picture) && Files.readString(picture).equals(drawn))
			.as("%s shows %s as it is: %s", picture, model.path(), HINT)
			.isTrue();
	}

	@Test
	void shouldShowNoModelThatIsGone() throws IOException {
		Set<Path> wanted = models().map(DiagramPicturesTest::picture).collect(Collectors.toSet());
		for (Path picture : ModelFile.files(FOLDER, ".svg").filter((file) -> !wanted.contains(file)).toList()) {
			if (writes()) {
				Files.delete(picture);
			}
			assertThat(picture).as(HINT).doesNotExist();
		}
	}

	private static boolean writes() {
		return "write".equals(System.getProperty("guides"));
	}

	private static Path picture(ModelFile model) {
		return FOLDER.resolve(model.name() + ".svg");
	}

}
