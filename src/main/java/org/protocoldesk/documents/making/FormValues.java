package org.protocoldesk.documents.making;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDFieldFactory;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * Makes what is filled in on a form visible on its pages, as a viewer does, also where
 * the file leaves the drawing to the viewer. The value of a password field is taken out.
 */
final class FormValues {

	private static final String FACE = "/Helv 0 Tf 0 g";

	private FormValues() {
	}

	static void show(PDDocument pdf) throws IOException {
		PDAcroForm form = formOf(pdf);
		boolean anew = form.getNeedAppearances();
		List<PDField> fields = fields(pdf, form);
		for (PDField field : fields) {
			if (field instanceof PDTextField text && text.isPassword()) {
				text.getCOSObject().removeItem(COSName.V);
				text.getWidgets().forEach((widget) -> widget.setHidden(true));
			}
			else if (field instanceof PDButton) {
				for (PDAnnotationWidget widget : field.getWidgets()) {
					Tick.draw(pdf, widget);
				}
			}
			else if (field instanceof PDTerminalField filled && (anew || !isDrawn(filled)) && isFilled(filled)) {
				draw(filled);
			}
		}
	}

	private static PDAcroForm formOf(PDDocument pdf) {
		PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
		if (form == null) {
			form = new PDAcroForm(pdf);
			pdf.getDocumentCatalog().setAcroForm(form);
		}
		if (form.getDefaultResources() == null) {
			form.setDefaultResources(new PDResources());
		}
		COSName helvetica = COSName.getPDFName("Helv");
		if (form.getDefaultResources().getCOSObject().getCOSDictionary(COSName.FONT) == null
				|| !form.getDefaultResources().getCOSObject().getCOSDictionary(COSName.FONT).containsKey(helvetica)) {
			form.getDefaultResources().put(helvetica, new PDType1Font(FontName.HELVETICA));
		}
		if (form.getDefaultAppearance().isEmpty()) {
			form.setDefaultAppearance(FACE);
		}
		return form;
	}

	/** Those that the form lists, and those that only lie on a page. */
	private static List<PDField> fields(PDDocument pdf, PDAcroForm form) throws IOException {
		List<PDField> fields = new ArrayList<>();
		Set<COSDictionary> listed = Collections.newSetFromMap(new IdentityHashMap<>());
		for (PDField field : form.getFieldTree()) {
			fields.add(field);
			field.getWidgets().forEach((widget) -> listed.add(widget.getCOSObject()));
		}
		for (PDPage page : pdf.getPages()) {
			for (PDAnnotation note : page.getAnnotations()) {
				if (note instanceof PDAnnotationWidget && !listed.contains(note.getCOSObject())) {
					PDField field = PDFieldFactory.createField(form, note.getCOSObject(), null);
					if (field != null) {
						fields.add(field);
					}
				}
			}
		}
		return fields;
	}

	private static boolean isDrawn(PDTerminalField field) {
		return field.getWidgets().stream().allMatch((widget) -> widget.getNormalAppearanceStream() != null);
	}

	private static boolean isFilled(PDTerminalField field) {
		return field.getCOSObject().containsKey(COSName.V) || !field.getValueAsString().isEmpty();
	}

	private static void draw(PDTerminalField field) throws IOException {
		if (field.getCOSObject().getString(COSName.DA) == null && field.getParent() == null) {
			field.getCOSObject().setString(COSName.DA, FACE);
		}
		if (field instanceof PDTextField text) {
			text.setValue(text.getValue());
		}
		else if (field instanceof PDChoice choice) {
			choice.setValue(choice.getValue());
		}
	}

}
