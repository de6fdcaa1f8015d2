package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

class AdministratorTests {

	private final IdentityService identity = mock(IdentityService.class);

	private final UserQuery administrators = mock(UserQuery.class, Answers.RETURNS_SELF);

	private final Administrator administrator = new Administrator(this.identity, mock(Passwords.class), "admin", "",
			false, false);

	AdministratorTests() {
		given(this.identity.createUserQuery()).willReturn(this.administrators);
	}

	@Test
	void shouldAskForAPasswordOutsideTheDemonstration() {
		given(this.administrators.singleResult()).willReturn(null);
		given(this.identity.newUser("admin")).willReturn(mock(User.class));
		SetupIncomplete refusal = catchThrowableOfType(SetupIncomplete.class, this.administrator::ensure);
		FailureAnalysis said = new SetupIncompleteAnalyzer().analyze(refusal, refusal);
		assertThat(said.getDescription()).isEqualTo("There is no administrator yet and no password to make one with.");
		assertThat(said.getAction()).contains("DESK_ADMIN_PASSWORD");
		then(this.identity).should(never()).saveUser(any());
	}

	@Test
	void shouldNotNeedThePasswordAgain() {
		given(this.administrators.singleResult()).willReturn(mock(User.class));
		this.administrator.ensure();
		then(this.identity).should(never()).saveUser(any());
	}

}
