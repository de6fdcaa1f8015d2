package org.protocoldesk.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/**
 * Reads a folder of directory files and refuses it when it is not sound.
 */
public final class DirectoryFiles {

	private final ResourceLoader resources;

	public DirectoryFiles(ResourceLoader resources) {
		this.resources = resources;
	}

	/**
	 * Reads and checks a folder.
	 * @param folder location of the folder, on the class path or in the file system
	 * @return the directory
	 * @throws DirectoryInvalid when the files are missing or wrong
	 */
	public Directory read(String folder) {
		String prefix = folder.endsWith("/") ? folder : folder + "/";
		Problems problems = new Problems();
		Tables tables = tables(prefix, problems);
		problems.throwIfAny();
		new References(tables, problems).check();
		problems.throwIfAny();
		new PeopleRules(tables, problems).check();
		new PostRules(tables, problems).check();
		new MembershipRules(tables, problems).check();
		new DelegationRules(tables, problems).check();
		new ReportingLines(tables, problems).check();
		problems.throwIfAny();
		return new DirectoryAssembly(tables).assemble();
	}

	private Tables tables(String folder, Problems problems) {
		Map<DataFile, Table> tables = new EnumMap<>(DataFile.class);
		DataFileReader reader = new DataFileReader(problems);
		for (DataFile file : DataFile.values()) {
			Resource resource = this.resources.getResource(folder + file.fileName());
			if (resource.exists()) {
				tables.put(file, reader.read(file, resource));
			}
			else if (file.isRequired()) {
				throw new DirectoryInvalid(List.of(("%s is missing in the folder %s, where the council's people and "
						+ "posts are expected. Put the directory files there as docs/directory.md describes, or check desk.council.")
					.formatted(file.fileName(), folder)));
			}
			else {
				tables.put(file, Table.empty(file));
			}
		}
		return new Tables(tables);
	}

}
