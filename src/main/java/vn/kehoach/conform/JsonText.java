package vn.kehoach.conform;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes JSON, two spaces a level; the caller keeps names and values in order. */
final class JsonText {
    /** Of a quantity: more than any ruler shows. */
    private static final int DECIMALS = 2;

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean first = true;
    private boolean named;

    JsonText beginObject() {
        return begin('{');
    }

    JsonText endObject() {
        return end('}');
    }

    JsonText beginArray() {
        return begin('[');
    }

    JsonText endArray() {
        return end(']');
    }

    JsonText name(String name) {
        separate();
        quote(name);
        text.append(": ");
        named = true;
        return this;
    }

    JsonText value(String value) {
        separate();
        quote(value);
        return this;
    }

    JsonText value(long value) {
        separate();
        text.append(value);
        return this;
    }

    JsonText value(double value) {
        separate();
        text.append(
                BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
        return this;
    }

    private JsonText begin(char bracket) {
        separate();
        text.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonText end(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        first = false;
        text.append(bracket);
        return this;
    }

    private void separate() {
        if (named) {
            named = false;
            return;
        }
        if (depth > 0) {
            text.append(first ? "" : ",");
            line();
        }
        first = false;
    }

    private void line() {
        text.append('\n').append("  ".repeat(depth));
    }

    private void quote(String value) {
        text.append('"');
        for (char each : value.toCharArray()) {
            if (each == '"' || each == '\\') {
                text.append('\\').append(each);
            } else if (each < ' ' || Character.isSurrogate(each) || each == '\u2028') {
                text.append(String.format("\\u%04x", (int) each));
            } else {
                text.append(each);
            }
        }
        text.append('"');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
