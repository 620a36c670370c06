package vn.kehoach.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.Overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the proofs' plans propose to repair is repaired, and nothing else is touched. */
class RepairProofTest {
    @TempDir private static Path trees;

    @TestFactory
    Stream<DynamicTest> proofs() throws IOException {
        try (Stream<Path> folders = Files.list(PlantedPlan.PROOFS)) {
            return folders
                    .map(folder -> folder.resolve("bad"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()
                    .stream()
                    .map(bad ->
                            DynamicTest.dynamicTest(
                                    bad.getParent().getFileName().toString(),
                                    () -> assertRepairs(PlantedPlan.ofProof(bad, trees))));
        }
    }

    private static void assertRepairs(PlantedPlan plan) {
        List<Diagnostic> before = plan.check(Overlay.NONE);
        boolean proposed = before.stream().anyMatch(each -> !each.repair().isEmpty());
        Repairs repairs = plan.repaired();
        List<Diagnostic> after = plan.check(Overlay.NONE);
        assertThat(after).isEqualTo(repairs.left());
        assertThat(after)
                .as("proposals that could not be kept")
                .allMatch(each -> each.repair().isEmpty());
        assertThat(repairs.files().isEmpty()).isEqualTo(!proposed);
        Set<String> known = new HashSet<>();
        before.forEach(each -> known.add(each.code().text()));
        assertThat(after).allMatch(each -> known.contains(each.code().text()));
        assertThat(plan.repaired().files()).as("repairs of the second run").isEmpty();
    }
}
