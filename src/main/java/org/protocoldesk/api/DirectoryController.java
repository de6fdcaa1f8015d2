package org.protocoldesk.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/directory", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Directory", description = "Who is who in the council, for everybody who can log in.")
@ApiResponse(responseCode = "200", description = "OK")
@ApiResponse(responseCode = "401", description = "Not logged in.", content = @Content)
class DirectoryController {

	private final CurrentDirectory directory;

	private final Clock clock;

	DirectoryController(CurrentDirectory directory, Clock clock) {
		this.directory = directory;
		this.clock = clock;
	}

	@GetMapping("/people")
	@Operation(summary = "Officers, Members and co-opted Members")
	List<PersonView> listPeople() {
		Directory known = this.directory.get();
		return known.people().stream().map((person) -> PersonView.of(person, known)).toList();
	}

	@GetMapping("/posts")
	@Operation(summary = "Posts, with who may act in them today",
			description = "The council's posts, then group leaders, committee chairs and portfolio holders.")
	List<PostView> listPosts() {
		return this.directory.get().posts().stream().map((post) -> PostView.of(post, today())).toList();
	}

	@GetMapping("/groups")
	@Operation(summary = "Political groups")
	List<GroupView> listGroups() {
		Directory known = this.directory.get();
		return known.groups().stream().map((group) -> GroupView.of(group, known)).toList();
	}

	@GetMapping("/bodies")
	@Operation(summary = "Bodies: Full Council, the executive, committees")
	List<BodyView> listBodies() {
		return this.directory.get().bodies().stream().map(BodyView::of).toList();
	}

	@GetMapping("/delegations")
	@Operation(summary = "Powers that bodies have given to officers' posts")
	List<DelegationView> listDelegations() {
		return this.directory.get()
			.delegations()
			.stream()
			.map((delegation) -> DelegationView.of(delegation, today()))
			.toList();
	}

	@GetMapping("/wards")
	@Operation(summary = "Wards")
	List<WardView> listWards() {
		return this.directory.get().wards().stream().map(WardView::of).toList();
	}

	@GetMapping("/units")
	@Operation(summary = "Departments, services and teams")
	List<UnitView> listUnits() {
		return this.directory.get().units().stream().map(UnitView::of).toList();
	}

	@GetMapping("/portfolios")
	@Operation(summary = "Portfolios of the executive")
	List<PortfolioView> listPortfolios() {
		return this.directory.get().portfolios().stream().map(PortfolioView::of).toList();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
