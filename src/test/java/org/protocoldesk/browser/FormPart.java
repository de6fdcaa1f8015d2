package org.protocoldesk.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

/** A Camunda Form on the screen; its fields go by what a person reads beside them. */
final class FormPart {

	private final Locator form;

	FormPart(Locator form) {
		this.form = form;
	}

	void fill(String label, String value) {
		Locator field = field(label).locator("input, textarea").first();
		field.fill(value);
		field.press("Tab");
	}

	/** The time beside a date. */
	void fillTime(String label, String value) {
		Locator field = field(label).locator("input").last();
		field.fill(value);
		field.press("Tab");
	}

	void choose(String label, String option) {
		Locator field = field(label);
		Locator radios = field.locator("input[type=radio], input[type=checkbox]");
		Locator list = field.locator(".fjs-input-group");
		radios.or(list).first().waitFor();
		if (radios.count() > 0) {
			field.getByLabel(exactly(option)).check();
			return;
		}
		list.click();
		field.locator(".fjs-dropdownlist-item").filter(new Locator.FilterOptions().setHasText(option)).first().click();
	}

	void tick(String label) {
		this.form.locator(".fjs-form-field-checkbox").getByLabel(exactly(label)).check();
	}

	List<String> problems() {
		return this.form.locator(".fjs-form-field-error").allInnerTexts();
	}

	String text() {
		return this.form.innerText();
	}

	private Locator field(String label) {
		Locator question = this.form.page()
			.locator("label.fjs-form-field-label")
			.filter(new Locator.FilterOptions().setHasText(exactly(label)));
		return this.form.locator(".fjs-form-field").filter(new Locator.FilterOptions().setHas(question)).last();
	}

	/** Required fields carry an asterisk behind their label. */
	private static Pattern exactly(String label) {
		return Pattern.compile("^\\s*" + literally(label) + "\\s*\\*?\\s*$");
	}

	/** The browser knows no {@link Pattern#quote}. */
	static String literally(String text) {
		return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
	}

}
