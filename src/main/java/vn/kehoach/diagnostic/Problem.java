package vn.kehoach.diagnostic;

import java.util.List;

/**
 * What can be wrong, without words: a record whose components are the placeholders of its message.
 *
 * <p>Each stage seals its own family. A component is a {@code String}, a number, a date, an enum
 * (its word stands in the messages) or a list of these.
 */
public interface Problem {
    Code code();

    default Severity severity() {
        return Severity.ERROR;
    }

    default Silence silence() {
        return Silence.ALLOWED;
    }

    /** What may have been meant in place of what its place covers, the likeliest first. */
    default List<String> nearest() {
        return List.of();
    }
}
