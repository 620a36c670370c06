package vn.kehoach.compose;

import vn.kehoach.compose.view.Markup;

/** Capitals for the words of markup, its tags and entities left alone. */
final class MarkupCapitals {
    private MarkupCapitals() {}

    static Markup of(Markup markup) {
        String xml = markup.xml();
        StringBuilder out = new StringBuilder(xml.length());
        int at = 0;
        while (at < xml.length()) {
            char c = xml.charAt(at);
            int end;
            if (c == '<' || c == '&') {
                end = xml.indexOf(c == '<' ? '>' : ';', at) + 1;
                out.append(xml, at, end);
            } else {
                end = at;
                while (end < xml.length() && xml.charAt(end) != '<' && xml.charAt(end) != '&') {
                    end++;
                }
                out.append(Capitals.of(xml.substring(at, end)));
            }
            at = end;
        }
        return new Markup(out.toString());
    }

    /** The first letter in capitals, behind tags that open before it. */
    static Markup first(Markup markup) {
        String xml = markup.xml();
        int at = 0;
        while (xml.startsWith("<", at)) {
            at = xml.indexOf('>', at) + 1;
        }
        return new Markup(xml.substring(0, at) + Capitals.first(xml.substring(at)));
    }
}
