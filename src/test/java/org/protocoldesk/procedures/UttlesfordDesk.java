package org.protocoldesk.procedures;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.protocoldesk.DeskTest;

import org.springframework.test.context.TestPropertySource;

/**
 * A test against the desk of Uttlesford. All of them share one context. REST finds
 * engines by name in a register of the whole JVM: this one stays out of the others' way.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DeskTest
@TestPropertySource(properties = { "desk.council=uttlesford", "camunda.bpm.process-engine-name=uttlesford" })
@interface UttlesfordDesk {

}
