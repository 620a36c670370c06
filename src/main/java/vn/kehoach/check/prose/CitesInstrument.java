package vn.kehoach.check.prose;

import vn.kehoach.resolve.ResolvedPlan;

import java.util.regex.Pattern;

/** Whether a sentence speaks of another document by a reference: what it counts may be its. */
public final class CitesInstrument {
    private static final Pattern NAMED = Pattern.compile("\\$\\{([a-z0-9-]+)[|}]");

    private CitesInstrument() {}

    public static boolean in(Sentence sentence, ResolvedPlan plan) {
        return NAMED.matcher(sentence.written())
                .results()
                .anyMatch(found -> plan.isInstrument(found.group(1)));
    }
}
