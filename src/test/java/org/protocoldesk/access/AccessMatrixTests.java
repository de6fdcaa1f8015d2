package org.protocoldesk.access;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.protocoldesk.CaseStories;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Person;
import org.protocoldesk.SwitchableDirectory;
import org.protocoldesk.blocks.PaperDesk;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.engine.access.AccessSetup;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every procedure, step and role, and compares what happens with
 * {@link AccessRules}: every operation by every address where a scene is one of the
 * {@link Exemplars}, and what a step adds everywhere else.
 */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

	private static final int CELLS_AT_LEAST = 5_000;

	private final Map<String, Person> people = new ConcurrentHashMap<>();

	private final List<String> differences = Collections.synchronizedList(new ArrayList<>());

	private List<String> filters;

	private List<Scenes> procedures;

	private List<Scene> scenes;

	private Directory formerDeputies;

	private final Exemplars exemplars = new Exemplars();

	private final AtomicInteger cells = new AtomicInteger();

	@Autowired
	CaseStories desk;

	@Autowired
	SwitchableDirectory directory;

	@Autowired
	AccessSetup access;

	@Autowired
	LettersInDoubt letters;

	@Autowired
	PaperDesk papers;

	@Autowired
	FilterService filterService;

	@Autowired
	TaskService tasks;

	@LocalServerPort
	int port;

	@BeforeAll
	void bringACaseToEveryStep(@TempDir Path folder) {
		this.filters = this.filterService.createTaskFilterQuery().list().stream().map(Filter::getId).toList();
		this.formerDeputies = FormerDeputies.in(folder).read();
		haveFormerDeputies();
		this.access.follow();
		this.procedures = List.of(new ComplaintScenes(this.desk, this.directory, this.letters, folder),
				new DelegatedScenes(this.desk, this.directory, folder), new AttendanceScenes(this.desk),
				new KnowledgeScenes(this.desk, this.papers));
		this.scenes = this.procedures.stream().flatMap(Scenes::all).toList();
		this.scenes.forEach((scene) -> visit(RestDoor.ENGINE_REST, "rosalind.pike", scene).readFile());
	}

	@BeforeEach
	void haveFormerDeputies() {
		this.directory.replaceWith(this.formerDeputies);
	}

	@AfterAll
	void leave() {
		this.directory.restore();
		this.access.follow();
	}

	@Test
	void shouldPlayEveryRoleOfEveryStep() {
		assertThat(this.procedures).extracting((procedure) -> procedure.rules().procedure())
			.containsExactlyInAnyOrderElementsOf(AccessRules.all().map(AccessRules::procedure).toList());
		assertThat(this.procedures)
			.allSatisfy((procedure) -> assertThat(this.scenes).filteredOn((scene) -> scene.rules() == procedure.rules())
				.extracting(Scene::step)
				.containsExactlyInAnyOrderElementsOf(procedure.rules().stepNames()));
		assertThat(this.scenes).filteredOn(this.exemplars::isOne).hasSameSizeAs(Exemplars.rows());
		assertThat(this.scenes).allSatisfy((scene) -> assertThat(scene.people().keySet()).as("%s", scene)
			.containsExactlyInAnyOrderElementsOf(scene.rules().rolesAt(scene.step())));
	}

	@Test
	void shouldLetEverybodySeeAndDoWhatIsTheirsAndNothingElse() {
		Map<Scene, Set<Operation>> tried = new LinkedHashMap<>();
		this.scenes.forEach((scene) -> tried.put(scene, this.exemplars.operations(scene)));
		this.scenes.parallelStream()
			.forEach((scene) -> this.exemplars.doors(scene)
				.forEach((door) -> scene.people()
					.forEach((role, user) -> walk(tried.get(scene), door, role, visit(door, user, scene)))));
		System.out.printf("Access matrix: %,d cells checked, %,d differ%n", this.cells.get(), this.differences.size());
		assertThat(this.differences).as("cells that differ").isEmpty();
		assertThat(this.cells.get()).isGreaterThan(CELLS_AT_LEAST);
		assertThat(this.scenes).allSatisfy(this::assertUnchanged);
	}

	private void walk(Set<Operation> tried, RestDoor door, String role, Visit visit) {
		for (Operation operation : tried) {
			if (!operation.isPossible(visit.scene())) {
				continue;
			}
			this.cells.incrementAndGet();
			boolean may = visit.scene().may(role, operation);
			List<String> other = other(door, operation, visit, may);
			if (!other.isEmpty()) {
				this.differences.add("%s, %s (%s), %s, %s: %s %s".formatted(visit.scene(), role, visit.user(), door,
						operation.id(), may ? "may, but cannot" : "may not, but can", other));
			}
		}
	}

	/**
	 * Where everything is tried, programs try every address. Otherwise, and in Tasklist
	 * and Cockpit, the first of each kind is.
	 */
	private List<String> other(RestDoor door, Operation operation, Visit visit, boolean may) {
		boolean every = door == RestDoor.ENGINE_REST && visit.user() != null && this.exemplars.isOne(visit.scene());
		try {
			return operation.attempt(visit)
				.limit(every ? Integer.MAX_VALUE : 1)
				.filter((outcome) -> outcome.did() != may)
				.map(Outcome::what)
				.toList();
		}
		catch (AssertionError unclear) {
			return List.of(unclear.getMessage());
		}
	}

	private Visit visit(RestDoor door, String user, Scene scene) {
		Person engine = this.people.computeIfAbsent(door + " " + user, (key) -> (user != null)
				? door.open(this.port, user) : RestDoor.nobody(door.open(this.port, "aisha.khalil").home()));
		return new Visit(user, engine, engine.asking("http://localhost:" + this.port + "/api"), scene, this.filters);
	}

	private void assertUnchanged(Scene scene) {
		if (scene.task() != null) {
			Task now = this.tasks.createTaskQuery().taskId(scene.task().getId()).singleResult();
			assertThat(now.getAssignee()).as("%s", scene).isEqualTo(scene.task().getAssignee());
		}
	}

}
