package vn.kehoach.policy;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Spelling;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A code such as {@code TSK-03}, or the group {@code TSK} of all codes that begin so. */
public record RuleName(String text) {

    public boolean isGroup() {
        return text.indexOf('-') < 0;
    }

    public boolean covers(Code code) {
        return isGroup() ? group(code).equals(text) : code.text().equals(text);
    }

    public boolean isAmong(Collection<Code> codes) {
        return codes.stream().anyMatch(this::covers);
    }

    /** The codes, or groups, that may have been meant. */
    public List<String> nearest(Collection<Code> codes) {
        Stream<String> names =
                isGroup() ? codes.stream().map(RuleName::group) : codes.stream().map(Code::text);
        return Spelling.nearest(text, names.toList());
    }

    private static String group(Code code) {
        return code.text().substring(0, code.text().indexOf('-'));
    }
}
