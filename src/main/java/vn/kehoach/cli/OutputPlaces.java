package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a run is to write: never two things in one place, and never where a source stands. */
record OutputPlaces(CheckSettings check, Words words) {

    void refuseSources() throws Refusal {
        Set<Path> places = new HashSet<>();
        for (ReportFile report : check.reports()) {
            add(report.path(), places);
        }
        if (check.baseline() != null && check.updatesBaseline()) {
            add(check.baseline(), places);
        }
        if (check.stepSummary() != null) {
            add(check.stepSummary(), places);
        }
    }

    private void add(Path path, Set<Path> places) throws Refusal {
        Path real = real(path);
        if (mayBeSource(real)) {
            throw new Refusal(
                    ExitStatus.USAGE,
                    words.of("usage.report-source", check.settings().shown(path)));
        }
        if (!places.add(real)) {
            throw new Refusal(
                    ExitStatus.USAGE, words.of("usage.report-twice", check.settings().shown(path)));
        }
    }

    private boolean mayBeSource(Path real) {
        Path templates = check.settings().templates();
        if (templates != null && real.startsWith(real(templates))) {
            return true;
        }
        return folders().stream()
                .anyMatch(folder ->
                        real.startsWith(folder) && real.toString().matches("(?is).*\\.ya?ml")
                                || real.startsWith(folder.resolve("templates")));
    }

    /** That hold plans. */
    private List<Path> folders() {
        return check.settings().paths().stream()
                .map(plan -> plan.getParent() == null ? plan : plan.getParent())
                .distinct()
                .map(OutputPlaces::real)
                .toList();
    }

    /** Links followed as far as there is anything. */
    private static Path real(Path path) {
        try {
            if (Files.exists(path)) {
                return path.toRealPath();
            }
            Path folder = path.getParent();
            return folder == null ? path : real(folder).resolve(path.getFileName());
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
