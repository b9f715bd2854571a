package org.offramp.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Builds a record from its components. */
final class Construction {

    private Construction() {}

    /**
     * Calls the canonical constructor.
     *
     * @throws IllegalArgumentException with the record's own words if it does not accept them
     */
    static Object of(Class<?> type, List<Object> values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            String why = cause == null || cause.getMessage() == null ? String.valueOf(cause) : cause.getMessage();
            if (cause instanceof Error error) {
                throw error;
            }
            boolean refused = cause instanceof IllegalArgumentException;
            throw new IllegalArgumentException(
                    refused ? why : "no " + Text.kebab(type.getSimpleName()) + ": " + why, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
