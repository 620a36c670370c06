package vn.kehoach.mutation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How a kind of mutation fared.
 *
 * @param fates of those drawn
 * @param places how many there were to draw from
 * @param equivalent how many more are no faults
 */
record Recall(Kind kind, List<Fate> fates, int places, int equivalent) {
    static final String HEAD =
            "%-44s %-16s %-14s %7s %5s".formatted("mutation", "code", "recall", "places", "same");

    List<Fate> missed() {
        return fates.stream().filter(each -> Objects.nonNull(each.miss())).toList();
    }

    @Override
    public String toString() {
        int asked = fates.size();
        int found = asked - missed().size();
        return "%-44s %-16s %3d/%-3d %4d %%   %5d %5d"
                .formatted(
                        kind.name(),
                        kind.codes().stream().sorted().collect(Collectors.joining(" ")),
                        found,
                        asked,
                        asked == 0 ? 0 : 100 * found / asked,
                        places,
                        equivalent);
    }
}
