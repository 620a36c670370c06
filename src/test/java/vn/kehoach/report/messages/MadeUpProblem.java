package vn.kehoach.report.messages;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A problem made of any values, to ask it what does not depend on them. */
public final class MadeUpProblem {
    private MadeUpProblem() {}

    static Optional<Code> code(Class<? extends Problem> problem) {
        return of(problem).map(Problem::code);
    }

    /** Absent where no values could be made up. */
    public static Optional<Problem> of(Class<? extends Problem> problem) {
        Class<?>[] types =
                Components.of(problem).stream()
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Problem> constructor = problem.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            Object[] values = Arrays.stream(types).map(MadeUpProblem::value).toArray();
            return Optional.of(constructor.newInstance(values));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getName()) {
            case "java.lang.String" -> "x";
            case "int", "java.lang.Integer" -> 1;
            case "long", "java.lang.Long" -> 1L;
            case "java.math.BigDecimal" -> BigDecimal.ONE;
            case "java.time.LocalDate" -> LocalDate.EPOCH;
            case "java.util.List" -> List.of();
            default -> throw new IllegalArgumentException(type.getName());
        };
    }
}
