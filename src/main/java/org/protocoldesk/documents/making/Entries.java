package org.protocoldesk.documents.making;

import java.util.Set;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Which entries of a dictionary matter for what is drawn. */
final class Entries {

	static final Set<COSName> CATEGORIES = Set.of(COSName.COLORSPACE, COSName.EXT_G_STATE, COSName.FONT,
			COSName.PATTERN, COSName.SHADING, COSName.XOBJECT);

	/** Of a form, a tile of a pattern, or a letter that is drawn. */
	private static final Set<String> OF_DRAWINGS = Set.of("Type", "Subtype", "FormType", "BBox", "Matrix", "Group",
			"PatternType", "PaintType", "TilingType", "XStep", "YStep");

	private static final Set<String> OF_PICTURES = Set.of("Type", "Subtype", "Width", "Height", "ColorSpace",
			"BitsPerComponent", "Intent", "ImageMask", "Mask", "Decode", "Interpolate", "SMask", "SMaskInData", "Matte",
			"Filter", "DecodeParms");

	/** Of anything else: what tells about it, or leads away from the page. */
	private static final Set<String> LEFT_BEHIND = Set.of("Metadata", "PieceInfo", "LastModified", "StructParent",
			"StructParents", "OC", "OPI", "Alternates", "AF", "AA", "Thumb", "Annots", "Parent", "PtData", "Measure",
			"Properties", "ProcSet", "FFilter", "FDecodeParms", "Contents", "Info", "PTEX.InfoDict", "PTEX.FileName");

	private Entries() {
	}

	static boolean matter(COSDictionary owner, COSName entry) {
		if (owner instanceof COSStream stream) {
			if (isDrawing(stream)) {
				return OF_DRAWINGS.contains(entry.getName());
			}
			if (isPicture(stream)) {
				return OF_PICTURES.contains(entry.getName());
			}
			return !entry.getName().equals("F") && !LEFT_BEHIND.contains(entry.getName());
		}
		return !LEFT_BEHIND.contains(entry.getName());
	}

	static boolean isDrawing(COSStream stream) {
		return COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)) || stream.getInt(COSName.PATTERN_TYPE, 0) == 1;
	}

	static boolean isPicture(COSStream stream) {
		return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
	}

}
