package vn.kehoach.report.messages;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Problem;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The components of a problem's record by name, in the order of the record. */
public final class Components {
    private static final ClassValue<List<RecordComponent>> OF_CLASS =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    return type.isRecord() ? List.of(type.getRecordComponents()) : List.of();
                }
            };

    private Components() {}

    public static List<RecordComponent> of(Class<?> type) {
        return OF_CLASS.get(type);
    }

    public static Map<String, @Nullable Object> of(Problem problem) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : of(problem.getClass())) {
            values.put(component.getName(), value(component, problem));
        }
        return Collections.unmodifiableMap(values);
    }

    private static @Nullable Object value(RecordComponent component, Problem problem) {
        try {
            // The records of a stage are often visible to that stage alone.
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(problem);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(problem.getClass().getName(), e);
        }
    }
}
