package org.protocoldesk.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DirectoryFilesTests {

	@TempDir
	private Path temporary;

	private DirectoryFolder folder;

	@BeforeEach
	void copy() {
		this.folder = DirectoryFolder.small(this.temporary);
	}

	@Test
	void shouldReadEveryKey() {
		Directory directory = this.folder.append("posts.yaml", """
				- id: head-of-legal
				  office: head-of-legal
				  unit: legal
				  deputies:
				    - mo.law
				    - person: jo.blogs
				      from: 2026-01-05
				      to: 2026-02-01
				  reports-to: monitoring-officer""").read();
		assertThat(directory.person("jo.blogs")).get()
			.returns("Jo Blogs", Person::name)
			.returns(Person.Kind.OFFICER, Person::kind)
			.returns("jo.blogs@council.example", Person::email)
			.returns("housing", Person::unit)
			.returns("sam.homes", Person::manager);
		assertThat(directory.post("head-of-legal")).contains(new Post("head-of-legal", "head-of-legal", "legal", null,
				List.of(new Deputy("mo.law", null, null),
						new Deputy("jo.blogs", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 1))),
				"monitoring-officer"));
		assertThat(directory.delegation("grants")).get()
			.returns(LocalDate.of(2027, 3, 31), Delegation::expires)
			.returns("full-council", Delegation::conferredBy)
			.returns("housing", Delegation::area);
	}

	@Test
	void shouldDoWithoutTheFilesACouncilMayNotNeed() {
		Directory directory = this.folder.delete("delegations.yaml").delete("portfolios.yaml").read();
		assertThat(directory.delegations()).isEmpty();
		assertThat(directory.post("portfolio-holder.homes")).isEmpty();
	}

	@Test
	void shouldReadAFileThatSaysNothing() {
		assertThat(this.folder.write("delegations.yaml", "# none yet\n").read().delegations()).isEmpty();
	}

	@Test
	void shouldSayWhichFolderIsExpected() {
		this.folder.delete("people.yaml")
			.isRefusedWith("people.yaml is missing in the folder file:" + this.temporary
					+ "/, where the council's people and posts are expected. Put the directory files there as "
					+ "docs/directory.md describes, or check desk.council.");
	}

	@Test
	void shouldNameTheLineOfInvalidYaml() {
		this.folder.write("wards.yaml", "- id: north\n  name: North: East\n")
			.isRefusedWith("wards.yaml, line 2: this is not valid YAML (mapping values are not allowed here). "
					+ "Look at the indentation, colons and quotation marks here and just above.");
	}

	@Test
	void shouldRefuseAFileThatIsNoList() {
		this.folder.write("wards.yaml", "\nnorth: North\n")
			.isRefusedWith("wards.yaml, line 2: a list of entries belongs here. Begin each ward with \"- id:\".");
	}

	@Test
	void shouldRefuseAListOfPlainWords() {
		this.folder.append("wards.yaml", "- south")
			.isRefusedWith("wards.yaml, line 2: a list of entries belongs here. Begin each ward with \"- id:\".");
	}

	@Test
	void shouldRefuseAFileInAnotherEncoding() throws IOException {
		Files.write(this.temporary.resolve("wards.yaml"),
				"- {id: chateau, name: Ch\u00e2teau}\n".getBytes(StandardCharsets.ISO_8859_1));
		assertThatExceptionOfType(DirectoryInvalid.class).isThrownBy(this.folder::read)
			.withMessageMatching("wards.yaml, line 1: the file is not valid YAML .*Save it as plain UTF-8 text.");
	}

	@Test
	void shouldShowTenProblemsAndCountTheRest() {
		this.folder.write("wards.yaml", "- {id: north}\n".repeat(12));
		assertThatExceptionOfType(DirectoryInvalid.class).isThrownBy(this.folder::read)
			.satisfies((ex) -> assertThat(ex.problems()).hasSize(11).last().isEqualTo("... and 2 more."));
	}

}
