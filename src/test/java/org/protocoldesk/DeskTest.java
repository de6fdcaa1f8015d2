package org.protocoldesk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.protocoldesk.access.LettersInDoubt;
import org.protocoldesk.engine.access.NamedSources;
import org.protocoldesk.engine.forms.Traces;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole desk: real engine, real PostgreSQL, real mail server, the
 * demonstration council. All such tests share one context; each works on cases of its
 * own. Jobs run only when a test asks for them. After each test the time is the true one
 * again, and the directory that of the demonstration.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestSurroundings.class)
@Import({ SwitchableDirectory.class, CaseStories.class, StepInvariants.class, Traces.class, LettersInDoubt.class,
		NamedSources.class })
@ActiveProfiles("test")
@ExtendWith(AsBefore.class)
public @interface DeskTest {

}
