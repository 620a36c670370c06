package vn.kehoach.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Constants as templates write them: {@code TABLE_CELL} is {@code table-cell}. */
final class Kebab {
    private Kebab() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> all(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Kebab::of).toList();
    }

    static <E extends Enum<E>> Optional<E> find(E[] constants, String written) {
        for (E constant : constants) {
            if (isWritten(constant.name(), written)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** Letter by letter: each cell of a long table is compared with some fifty styles. */
    private static boolean isWritten(String name, String written) {
        if (name.length() != written.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (written.charAt(i) != (c == '_' ? '-' : Character.toLowerCase(c))) {
                return false;
            }
        }
        return true;
    }
}
