package org.protocoldesk.procedures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comma-separated test file with a header line; a cell with a comma stands in quotes.
 */
public final class CsvFile {

	private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,\"]*))");

	private CsvFile() {
	}

	public static List<Map<String, String>> read(String path) {
		List<String> lines = lines(path);
		List<String> header = cells(lines.get(0));
		return lines.stream().skip(1).map((line) -> row(path, header, cells(line))).toList();
	}

	private static Map<String, String> row(String path, List<String> header, List<String> cells) {
		if (cells.size() != header.size()) {
			throw new IllegalStateException("%s: %d cells instead of %d in the line that starts with %s".formatted(path,
					cells.size(), header.size(), cells.get(0)));
		}
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < cells.size(); i++) {
			row.put(header.get(i), cells.get(i));
		}
		return row;
	}

	private static List<String> cells(String line) {
		List<String> cells = new ArrayList<>();
		Matcher matcher = CELL.matcher(line);
		while (matcher.find()) {
			cells.add((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2));
		}
		return cells;
	}

	private static List<String> lines(String path) {
		try (InputStream file = CsvFile.class.getResourceAsStream(path)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
