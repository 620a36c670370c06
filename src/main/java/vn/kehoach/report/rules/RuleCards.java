package vn.kehoach.report.rules;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.source.SourceFile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The cards of all codes, {@code rules/*.yaml}; a file is read when one of its codes is asked. */
public final class RuleCards {
    private static final Map<Area, List<RuleCard>> READ = new ConcurrentHashMap<>();

    private RuleCards() {}

    /** By area, then by code. */
    public static List<RuleCard> all() {
        return Arrays.stream(Area.values()).flatMap(area -> of(area).stream()).toList();
    }

    public static List<RuleCard> of(Area area) {
        return READ.computeIfAbsent(area, RuleCards::read);
    }

    public static Optional<RuleCard> find(Code code) {
        return Area.of(code.text()).stream()
                .flatMap(area -> of(area).stream())
                .filter(card -> card.code().equals(code))
                .findFirst();
    }

    static Optional<SourceFile> file(Area area) {
        return Resources.text(area.name() + ".yaml")
                .map(text -> new SourceFile("rules/" + area.name() + ".yaml", text));
    }

    private static List<RuleCard> read(Area area) {
        return file(area).stream()
                .flatMap(file -> new RuleCardReader(file).cards().stream())
                .sorted(Comparator.comparing(RuleCard::code))
                .toList();
    }
}
