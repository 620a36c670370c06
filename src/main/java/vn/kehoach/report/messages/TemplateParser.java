package vn.kehoach.report.messages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the small language of the messages; doubled braces and brackets stand for themselves. */
final class TemplateParser {
    private static final Pattern GAP =
            Pattern.compile("([a-z][A-Za-z0-9]*)(?::(and|arrow)|\\|([^|]*)\\|([^|]*))?");

    private final String text;
    private final StringBuilder literal = new StringBuilder();
    private int at;

    TemplateParser(String text) {
        this.text = text;
    }

    Template parse() {
        List<Template.Part> outer = new ArrayList<>();
        List<Template.Part> parts = outer;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if ("{}[]".indexOf(c) < 0) {
                literal.append(c);
            } else if (text.startsWith(String.valueOf(c), at)) {
                literal.append(c);
                at++;
            } else if (c == '{') {
                endLiteral(parts);
                parts.add(gap());
            } else if (c == '[' && parts == outer) {
                endLiteral(parts);
                parts = new ArrayList<>();
            } else if (c == ']' && parts != outer) {
                endLiteral(parts);
                outer.add(new Template.Segment(parts));
                parts = outer;
            } else {
                throw new IllegalArgumentException("“" + c + "” has no partner in: " + text);
            }
        }
        if (parts != outer) {
            throw new IllegalArgumentException("“[” has no partner in: " + text);
        }
        endLiteral(outer);
        return new Template(outer);
    }

    private void endLiteral(List<Template.Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Template.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private Template.Part gap() {
        int end = text.indexOf('}', at);
        Matcher gap = GAP.matcher(end < 0 ? "" : text.substring(at, end));
        if (!gap.matches()) {
            throw new IllegalArgumentException("“{” begins no name of a value in: " + text);
        }
        at = end + 1;
        String name = gap.group(1);
        if (gap.group(3) != null) {
            return new Template.Plural(name, gap.group(3), gap.group(4));
        }
        return new Template.Gap(name, joining(gap.group(2)));
    }

    private static Joining joining(@Nullable String word) {
        return word == null ? Joining.OR : word.equals("and") ? Joining.AND : Joining.ARROW;
    }
}
