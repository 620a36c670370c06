package vn.kehoach.check.language;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** Tone marks on the first and on the second vowel: hòa and hoà. */
public record UnevenToneMark(String rare, int rareCount, String usual, int usualCount)
        implements Problem {
    private static final Evenness PAIR =
            new Evenness(ToneMark.ON_FIRST_VOWEL::in, ToneMark.ON_SECOND_VOWEL::in);

    @Override
    public Code code() {
        return new Code("LNG-08");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return PAIR.in(plan, UnevenToneMark::new).stream();
    }
}
