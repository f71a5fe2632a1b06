package io.listwarden.sync.vendor;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what a file should have said: components of records that are null and must not be. */
final class Missing {
    private Missing() {}

    /** The place of the first, {@code members[0].kind}; empty where nothing is missing. */
    static Optional<String> in(Record record) {
        return places("", record).findFirst();
    }

    private static Stream<String> places(String place, @Nullable Object value) {
        return switch (value) {
            case Record record ->
                    Stream.of(record.getClass().getRecordComponents())
                            .flatMap(component -> ofComponent(place, record, component));
            case List<?> list ->
                    IntStream.range(0, list.size())
                            .boxed()
                            .flatMap(i -> places("%s[%d]".formatted(place, i), list.get(i)));
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .flatMap(it -> places(place + "." + it.getKey(), it.getValue()));
            case null, default -> Stream.of();
        };
    }

    private static Stream<String> ofComponent(
            String place, Record record, RecordComponent component) {
        String name = place.isEmpty() ? component.getName() : place + "." + component.getName();
        Object value = value(record, component);
        return value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? Stream.of(name)
                : places(name, value);
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
