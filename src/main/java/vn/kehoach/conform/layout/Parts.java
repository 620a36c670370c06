package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The pages of the body and those of each appendix, which starts on a page of its own. */
public record Parts(List<Sheet> body, List<List<Sheet>> appendices) {
    static final Pattern APPENDIX =
            Pattern.compile(
                    "PHỤ\\s+LỤC(?:\\s+(?:SỐ\\s+)?([IVXLC]+|\\d+))?[.:]?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The head of an appendix may follow a page number and the place of a signature. */
    private static final int AMONG_FIRST = 5;

    public Parts {
        body = List.copyOf(body);
        appendices = appendices.stream().map(List::copyOf).toList();
    }

    static Parts of(List<Sheet> sheets) {
        List<Sheet> body = new ArrayList<>();
        List<List<Sheet>> appendices = new ArrayList<>();
        List<Sheet> current = body;
        for (Sheet sheet : sheets) {
            if (!body.isEmpty() && startsAppendix(sheet)) {
                current = new ArrayList<>();
                appendices.add(current);
            }
            current.add(sheet);
        }
        if (appendices.isEmpty() && startsAppendix(body.getFirst())) {
            appendices.add(body);
        }
        return new Parts(body, appendices);
    }

    private static boolean startsAppendix(Sheet sheet) {
        return sheet.freeLines().stream()
                .limit(AMONG_FIRST)
                .map(Line::mainText)
                .anyMatch(text -> APPENDIX.matcher(text).matches());
    }

    /** Whether the file is an appendix that was signed by itself, which then is also its body. */
    public boolean isAppendixAlone() {
        return appendices.size() == 1 && appendices.getFirst().equals(body);
    }

    /** The body and the appendices, in their order. */
    public List<List<Sheet>> all() {
        if (isAppendixAlone()) {
            return appendices;
        }
        List<List<Sheet>> all = new ArrayList<>(List.of(body));
        all.addAll(appendices);
        return all;
    }
}
