package org.protocoldesk.correspondence;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Letters of a council without a mail server.
 */
@SpringBootTest(classes = LettersContext.class,
		properties = { "spring.jpa.hibernate.ddl-auto=validate", "spring.jpa.open-in-view=false" })
class CorrespondenceTests {

	@Autowired
	private Correspondence correspondence;

	@Autowired
	private Postman postman;

	@Autowired
	private TransactionOperations transaction;

	@Test
	void shouldKeepTheLetterWithItsCase() {
		Letter written = write(Drafts.to(Drafts.AMINA, "CMP-2026-0001"));
		assertThat(this.correspondence.of("CMP-2026-0001")).singleElement().satisfies((letter) -> {
			assertThat(letter.getId()).isEqualTo(written.getId());
			assertThat(letter.getStatus()).isEqualTo(LetterStatus.KEPT);
			assertThat(letter.getRecipient()).isEqualTo("amina.khan");
			assertThat(letter.getRecipientName()).isEqualTo("Councillor Amina Khan");
			assertThat(letter.getEmail()).isEqualTo("amina.khan@council.example");
			assertThat(letter.getOffice()).isNull();
			assertThat(letter.getTemplate()).isEqualTo("acknowledgement");
			assertThat(letter.getSubject())
				.isEqualTo("Your complaint is with the Service Director, Housing (CMP-2026-0001)");
			assertThat(letter.getBody()).contains("Zoë O'Brien", "7 December 2026", "23 November 2026");
			assertThat(letter.getRule()).isEqualTo("LUT-22.2a");
			assertThat(letter.getBasis()).isEqualTo("stated");
			assertThat(letter.getWrittenAt()).isEqualTo(LettersContext.NOW);
			assertThat(letter.getAttemptedAt()).isNull();
			assertThat(letter.getSentAt()).isNull();
		});
	}

	@Test
	void shouldLeaveAKeptLetterWhereItIs() {
		Letter letter = write(Drafts.to(Drafts.AMINA, "CMP-2026-0002"));
		assertThatNoException().isThrownBy(() -> this.postman.deliver(letter.getId()));
		assertThat(this.correspondence.of("CMP-2026-0002").get(0).getStatus()).isEqualTo(LetterStatus.KEPT);
	}

	@Test
	void shouldListLettersInTheOrderInWhichTheyWereWritten() {
		List<String> templates = List.of("acknowledgement", "stage-outcome", "settled", "closure", "overdue");
		this.transaction.executeWithoutResult((status) -> templates.forEach((template) -> this.correspondence
			.write(Drafts.draft(Drafts.AMINA, "CMP-2026-0003", template, "default", Drafts.words()))));
		assertThat(this.correspondence.of("CMP-2026-0003")).extracting(Letter::getTemplate)
			.containsExactlyElementsOf(templates);
	}

	@Test
	void shouldWriteOnlyTogetherWithTheStepThatAsks() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.correspondence.write(Drafts.to(Drafts.AMINA, "CMP-2026-0004")));
		this.transaction.executeWithoutResult((status) -> {
			this.correspondence.write(Drafts.to(Drafts.AMINA, "CMP-2026-0004"));
			status.setRollbackOnly();
		});
		assertThat(this.correspondence.of("CMP-2026-0004")).isEmpty();
	}

	@Test
	void shouldStoreNothingWhenAWordIsMissing() {
		Map<String, Object> words = Drafts.words();
		words.remove("office");
		assertThatIllegalStateException()
			.isThrownBy(() -> write(Drafts.draft(Drafts.AMINA, "CMP-2026-0005", "acknowledgement", "stated", words)))
			.withMessage("Letter template complaint-escalation/acknowledgement needs the word \"office\","
					+ " which was not given");
		assertThat(this.correspondence.of("CMP-2026-0005")).isEmpty();
	}

	private Letter write(Draft draft) {
		return this.transaction.execute((status) -> this.correspondence.write(draft));
	}

}
