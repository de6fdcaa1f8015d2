package org.protocoldesk.engine.hardening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.HttpMethod;

import org.springframework.util.ClassUtils;

/** Every write operation of the engine's REST, and who may try it. */
public final class Doors {

	private static final String FILE = "/engine/doors.yaml";

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	/** The engine calls those of its operations so that read by POST. */
	private static final String QUESTION = "query";

	private static final Door SHUT = new Door(Audience.NOBODY, null, "The desk does not offer this.", List.of());

	private final List<Door> doors;

	private Doors(List<Door> doors) {
		this.doors = doors;
	}

	/** Reads them from the desk's own file. */
	public static Doors read() {
		try (InputStream file = Doors.class.getResourceAsStream(FILE)) {
			return new Doors(new YAMLMapper().readValue(file, new TypeReference<List<Door>>() {
			}));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public List<Door> all() {
		return this.doors;
	}

	/**
	 * The door to an operation.
	 * @param resource the class that answers
	 * @param method its method, or the one of an interface of it
	 * @return empty for what only reads and is not listed; shut for any other operation
	 * that is not listed
	 */
	public Optional<Door> to(Class<?> resource, Method method) {
		List<String> names = names(resource, method).toList();
		Optional<Door> listed = this.doors.stream()
			.filter((door) -> names.stream().anyMatch(door.operations()::contains))
			.findFirst();
		return (listed.isPresent() || reads(resource, method)) ? listed : Optional.of(SHUT);
	}

	/** Whether an operation only reads. */
	public static boolean reads(Class<?> resource, Method method) {
		List<String> verbs = verbs(resource, method).toList();
		return method.getName().startsWith(QUESTION) || (!verbs.isEmpty() && READING.containsAll(verbs));
	}

	/** By which names an operation may be listed. */
	public static Stream<String> names(Class<?> resource, Method method) {
		return declared(resource, method).map((found) -> found.getDeclaringClass().getSimpleName())
			.distinct()
			.map((type) -> type + "." + method.getName());
	}

	private static Stream<String> verbs(Class<?> resource, Method method) {
		return declared(resource, method)
			.filter((found) -> Arrays.equals(found.getParameterTypes(), method.getParameterTypes()))
			.flatMap((found) -> Arrays.stream(found.getAnnotations()))
			.map((annotation) -> annotation.annotationType().getAnnotation(HttpMethod.class))
			.filter((verb) -> verb != null)
			.map(HttpMethod::value);
	}

	/** The method and those of the same name that say by which verb it is asked for. */
	private static Stream<Method> declared(Class<?> resource, Method method) {
		Stream<Class<?>> types = Stream.concat(Stream.of(method.getDeclaringClass()),
				Stream.concat(Stream.<Class<?>>iterate(resource, (type) -> type != null, Class::getSuperclass),
						Stream.of(ClassUtils.getAllInterfacesForClass(resource))));
		return types.distinct()
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((found) -> found.getName().equals(method.getName()) && isOperation(found));
	}

	private static boolean isOperation(Method method) {
		return Arrays.stream(method.getAnnotations())
			.anyMatch((annotation) -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
	}

}
