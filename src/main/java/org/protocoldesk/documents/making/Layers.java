package org.protocoldesk.documents.making;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Layers of a file that can be switched off. */
final class Layers {

	private static final COSName OCG = COSName.getPDFName("OCG");

	private static final COSName OCMD = COSName.getPDFName("OCMD");

	private final boolean someOff;

	Layers(PDDocument pdf) {
		COSDictionary all = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
		COSDictionary usual = (all != null) ? all.getCOSDictionary(COSName.D) : null;
		COSArray off = (usual != null) ? usual.getCOSArray(COSName.OFF) : null;
		this.someOff = (off != null && off.size() > 0) || (usual != null
				&& (usual.containsKey(COSName.AS) || COSName.OFF.equals(usual.getCOSName(COSName.BASE_STATE))));
	}

	/** Whether something on the page may not be shown because its layer is off. */
	boolean mayHide(PDPage page) {
		return this.someOff
				&& refersToLayer(page.getCOSObject(), Collections.newSetFromMap(new IdentityHashMap<>()), 0);
	}

	private static boolean refersToLayer(COSBase item, Set<COSBase> seen, int depth) {
		COSBase base = (item instanceof COSObject reference) ? reference.getObject() : item;
		if (base == null || depth > 60 || !seen.add(base)) {
			return false;
		}
		if (base instanceof COSArray array) {
			for (int i = 0; i < array.size(); i++) {
				if (refersToLayer(array.get(i), seen, depth + 1)) {
					return true;
				}
			}
			return false;
		}
		if (!(base instanceof COSDictionary dictionary)) {
			return false;
		}
		COSName type = dictionary.getCOSName(COSName.TYPE);
		if (OCG.equals(type) || OCMD.equals(type)) {
			return true;
		}
		return dictionary.keySet()
			.stream()
			.filter((key) -> !key.equals(COSName.PARENT) && !key.equals(COSName.P))
			.anyMatch((key) -> refersToLayer(dictionary.getItem(key), seen, depth + 1));
	}

}
