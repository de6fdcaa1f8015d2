package org.protocoldesk;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The walls between the rooms of the house. */
@AnalyzeClasses(packages = "org.protocoldesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String[] DOMAIN = { "..casefile..", "..directory..", "..calendar..", "..correspondence..",
			"..council..", "..documents..", "..figures.." };

	@ArchTest
	static final ArchRule importsRunOneWay = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.withOptionalLayers(true)
		.layer("domain")
		.definedBy(DOMAIN)
		.layer("blocks")
		.definedBy("..blocks..")
		.layer("engine")
		.definedBy("..engine..")
		.layer("edge")
		.definedBy("..webapps..", "..api..", "..review..")
		.whereLayer("edge")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("engine")
		.mayOnlyBeAccessedByLayers("edge")
		.whereLayer("blocks")
		.mayOnlyBeAccessedByLayers("engine", "edge");

	@ArchTest
	static final ArchRule domainDoesNotKnowCamunda = noClasses().that()
		.resideInAnyPackage(DOMAIN)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.camunda..");

	@ArchTest
	static final ArchRule domainRoomsDoNotKnowEachOther = slices()
		.matching("org.protocoldesk.(casefile|directory|calendar|correspondence|council|documents|figures)..")
		.should()
		.notDependOnEachOther();

	@ArchTest
	static final ArchRule onlyTheEngineRoomTouchesTheEnginesInside = noClasses().that()
		.resideOutsideOfPackage("..engine..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda.bpm.engine.impl..");

	@ArchTest
	static final ArchRule roomsHaveNoCycles = slices().matching("org.protocoldesk.(*)..").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule blocksArePackagePrivate = classes().that()
		.areAssignableTo("org.camunda.bpm.engine.delegate.JavaDelegate")
		.should()
		.notBePublic();

}
