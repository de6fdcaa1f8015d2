package org.protocoldesk.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class LoadedDirectoryTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(LoadedDirectory.class);

	@Test
	void shouldReadTheDemonstrationOfTheActiveCouncil() {
		this.context.withPropertyValues("desk.council=uttlesford", "desk.demo=true")
			.run((desk) -> assertThat(desk.getBean(CurrentDirectory.class).get().person("rosemary.tyndall"))
				.isPresent());
	}

	@Test
	void shouldReadTheCouncilsOwnDirectoryFromAnotherPlace(@TempDir Path models) throws IOException {
		Path folder = Files.createDirectories(models.resolve("bpmn/councils/luton/directory"));
		DirectoryFolder.small(folder);
		this.context.withPropertyValues("desk.council=luton", "desk.models=file:" + models)
			.run((desk) -> assertThat(desk.getBean(CurrentDirectory.class).get().person("jo.blogs")).isPresent());
	}

	@Test
	void shouldFollowItsFilesAndKeepWhatItKnewWhenTheyAreNotSound(@TempDir Path models, CapturedOutput output)
			throws IOException {
		Path folder = Files.createDirectories(models.resolve("bpmn/councils/luton/directory"));
		DirectoryFolder.small(folder);
		Path people = folder.resolve("people.yaml");
		this.context.withPropertyValues("desk.council=luton", "desk.models=file:" + models).run((desk) -> {
			CurrentDirectory directory = desk.getBean(CurrentDirectory.class);
			assertThat(directory.refresh()).isFalse();
			String sound = Files.readString(people);
			Files.writeString(people, "- nonsense");
			assertThat(directory.refresh()).isFalse();
			assertThat(directory.get().person("jo.blogs")).isPresent();
			assertThat(output).contains("the desk goes on with what it knew");
			Files.writeString(people, sound.replace("Jo Blogs", "Josephine Blogs"));
			assertThat(directory.refresh()).isTrue();
			assertThat(directory.get().person("jo.blogs")).get().extracting(Person::name).isEqualTo("Josephine Blogs");
			assertThat(directory.refresh()).isFalse();
		});
	}

	@Test
	void shouldStopTheStartWithASentenceAndNoStackTrace(CapturedOutput output) {
		assertThatException().isThrownBy(() -> start("--desk.council=nowhere", "--desk.demo=false"));
		assertThat(output).contains("people.yaml is missing in the folder classpath:bpmn/councils/nowhere/directory/")
			.contains("docs/directory.md")
			.doesNotContain("\tat org.protocoldesk");
	}

	private static void start(String... arguments) {
		String[] quiet = Stream.concat(Stream.of("--spring.main.banner-mode=off"), Stream.of(arguments))
			.toArray(String[]::new);
		new SpringApplicationBuilder(LoadedDirectory.class).web(WebApplicationType.NONE).run(quiet).close();
	}

}
