package org.protocoldesk.procedures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model as it lies in its procedure's folder. */
record ModelFile(Path path, BpmnModelInstance bpmn) {

	static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private static final Path FOLDER = Path.of("bpmn");

	private static final List<ModelFile> ALL = files(FOLDER, ".bpmn").map(ModelFile::read).toList();

	private static final Map<ModelFile, List<Step>> STEPS = new ConcurrentHashMap<>();

	static Stream<ModelFile> all() {
		return ALL.stream();
	}

	/** Files below a folder whose names end in this way, in order. */
	static Stream<Path> files(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String procedure() {
		return this.path.getParent().getFileName().toString();
	}

	/** The file's name without its ending. */
	String name() {
		return this.path.getFileName().toString().replace(".bpmn", "");
	}

	Process process() {
		return all(Process.class).findFirst().orElseThrow();
	}

	<T extends ModelElementInstance> Stream<T> all(Class<T> type) {
		return this.bpmn.getModelElementsByType(type).stream();
	}

	/** The boxes that are made from a template of {@code .camunda/element-templates}. */
	Stream<Step> steps() {
		return STEPS.computeIfAbsent(this, ModelFile::madeFromTemplates).stream();
	}

	private List<Step> madeFromTemplates() {
		return all(FlowNode.class).map((node) -> new Step(this, node))
			.filter((step) -> step.template() != null)
			.toList();
	}

	@Override
	public String toString() {
		return procedure() + "/" + name();
	}

	/** A model that lies in no folder. */
	static ModelFile of(String xml) {
		return new ModelFile(Path.of("bpmn", "made-up", "made-up.bpmn"),
				Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
	}

	private static ModelFile read(Path path) {
		return new ModelFile(path, Bpmn.readModelFromFile(path.toFile()));
	}

}
