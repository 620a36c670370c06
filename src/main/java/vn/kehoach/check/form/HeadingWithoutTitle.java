package vn.kehoach.check.form;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A heading that is a number and no title: Phụ lục I, II.6d. */
public record HeadingWithoutTitle(String heading) implements NeverSilenced {
    private static final Pattern NUMBER_ALONE =
            Pattern.compile(
                    "(?:(?:[Pp]hần|[Cc]hương|[Mm]ục|[Tt]iểu mục|[Đđ]iều)\\s+)?"
                            + "(?:[IVXLC]+|[0-9]+|[a-zđ](?=[.)]))\\s*[.:)]?[\\s.\\-–…]*");

    @Override
    public Code code() {
        return new Code("TT-14");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passages().stream()
                .filter(passage -> passage.part() == Passage.Part.HEADING)
                .filter(passage -> !passage.letters().isEmpty())
                .filter(passage -> NUMBER_ALONE.matcher(passage.letters()).matches())
                .map(passage ->
                        Diagnostic.of(
                                new HeadingWithoutTitle(passage.letters()), passage.text().span()));
    }
}
