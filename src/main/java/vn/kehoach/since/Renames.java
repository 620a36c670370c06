package vn.kehoach.since;

import vn.kehoach.diff.LineDiff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that went from one place and came at another, much alike.
 *
 * @param places from where to where, relative
 */
public record Renames(Map<Path, Path> places) {
    /** As git has it: half of the lines. */
    private static final double ALIKE = 0.5;

    /** Beyond, nobody moved single files: a change of all paths is new work. */
    private static final int MOST_PAIRS = 2_500;

    public Renames {
        places = Map.copyOf(places);
    }

    private record Pair(Path from, Path to, double likeness) {}

    static Renames between(Path before, Path after) throws IOException {
        List<Path> gone = sources(before);
        List<Path> come = new ArrayList<>(sources(after));
        come.removeAll(gone);
        gone = gone.stream().filter(each -> Files.notExists(in(after, each))).toList();
        List<Pair> pairs = new ArrayList<>();
        if ((long) gone.size() * come.size() <= MOST_PAIRS) {
            for (Path from : gone) {
                for (Path to : come) {
                    pairs.add(new Pair(from, to, likeness(in(before, from), in(after, to))));
                }
            }
        }
        pairs.sort(
                Comparator.comparingDouble((Pair each) -> -each.likeness())
                        .thenComparing(
                                each -> !each.from().getFileName().equals(each.to().getFileName()))
                        .thenComparing(Pair::from)
                        .thenComparing(Pair::to));
        Map<Path, Path> places = new HashMap<>();
        for (Pair pair : pairs) {
            boolean free = !places.containsKey(pair.from()) && !places.containsValue(pair.to());
            if (free && pair.likeness() >= ALIKE) {
                places.put(pair.from(), pair.to());
            }
        }
        return new Renames(places);
    }

    Optional<Path> earlier(Path now) {
        return places.entrySet().stream()
                .filter(each -> each.getValue().equals(now))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<Path> now(Path earlier) {
        return Optional.ofNullable(places.get(earlier));
    }

    private static Path in(Path folder, Path path) {
        return folder.resolve(path.toString());
    }

    private static double likeness(Path from, Path to) {
        List<String> before = FileLines.of(from);
        List<String> after = FileLines.of(to);
        int kept = before.size();
        for (LineDiff.Change change : LineDiff.of(before, after)) {
            kept -= change.to() - change.from();
        }
        int most = Math.max(before.size(), after.size());
        return most == 0 ? 0 : (double) kept / most;
    }

    /** Sorted; a folder of plans is three levels deep. */
    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 4)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.getFileName().toString().matches("(?i)[^.].*\\.ya?ml"))
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
