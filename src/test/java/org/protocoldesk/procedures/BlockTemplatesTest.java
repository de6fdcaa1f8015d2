package org.protocoldesk.procedures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps what Camunda Modeler offers and what the desk can do the same.
 */
class BlockTemplatesTest {

	private static final Pattern READS = Pattern.compile("(?:input|own|list)\\(\"(\\w+)\"\\)");

	static Stream<BlockTemplate> templates() {
		return BlockTemplate.all();
	}

	@Test
	void shouldOfferEveryBlockOnce() {
		assertThat(templates().map(BlockTemplate::calls)).as("blocks that the element templates call")
			.containsExactlyInAnyOrderElementsOf(blocks().keySet());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("templates")
	void shouldAskForWhatTheBlockReads(BlockTemplate template) throws Exception {
		Path source = Path.of("src/main/java", blocks().get(template.calls()).replace('.', '/') + ".java");
		String code = Files.readString(source);
		Set<String> read = READS.matcher(code)
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		if (code.contains(".citation()")) {
			read.addAll(Set.of("citation", "underRule", "underBasis"));
		}
		if (code.contains("journal.write")) {
			read.add("audience");
		}
		assertThat(template.inputs()).as("inputs of %s, as %s reads them", template, source.getFileName())
			.extracting(BlockTemplate.Property::name)
			.containsExactlyInAnyOrderElementsOf(read);
	}

	@Test
	void shouldKnowEveryWordOfTheJournal() {
		assertThat(templates()).allSatisfy((template) -> template.inputs().forEach((input) -> {
			if (input.name().equals("audience")) {
				assertThat(Audience.values()).allMatch((audience) -> input.accepts(audience.name()));
			}
			if (template.id().endsWith(".record") && input.name().equals("action")) {
				assertThat(Action.values()).allMatch((action) -> input.accepts(action.name()));
			}
		}));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("templates")
	void shouldOfferOnlyDefaultsThatFit(BlockTemplate template) {
		assertThat(template.inputs()).filteredOn((input) -> !input.isRequired())
			.allMatch((input) -> input.accepts(input.value()));
	}

	/** Expression that calls a block, with the block's class. */
	private static Map<String, String> blocks() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		Arrays.asList(JavaDelegate.class, TaskListener.class)
			.forEach((type) -> scanner.addIncludeFilter(new AssignableTypeFilter(type)));
		Map<String, String> blocks = new TreeMap<>();
		scanner.findCandidateComponents("org.protocoldesk.blocks").forEach((block) -> {
			Object bean = ((AnnotatedBeanDefinition) block).getMetadata()
				.getAnnotationAttributes(Component.class.getName())
				.get("value");
			blocks.put("#{%s}".formatted(bean), block.getBeanClassName());
		});
		return blocks;
	}

}
