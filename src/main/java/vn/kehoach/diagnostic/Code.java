package vn.kehoach.diagnostic;

import java.util.regex.Pattern;

/** The stable name of a kind of problem, such as {@code REF-01}; never reused. */
public record Code(String text) implements Comparable<Code> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}-[0-9]{2}");

    public Code {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
    }

    @Override
    public int compareTo(Code other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
