package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.since.GitFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a draft says of the commit that it was made of. */
class DraftCommitTest {
    private static final String COMMIT = "Phiên bản ";
    private static final String MODIFIED = " và sửa đổi chưa commit";

    @TempDir private Path folder;
    private GitFolder repository;
    private Path plan;

    @BeforeEach
    void plant() throws Exception {
        repository = GitFolder.at(folder.resolve("kho"));
        plan =
                PlanFolder.plant(
                        Files.createDirectories(repository.top().resolve("các kế hoạch")), "p");
    }

    private String built(String... options) throws IOException {
        String[] all = new String[options.length + 5];
        all[0] = "build";
        all[1] = plan.toString();
        all[2] = "-o";
        all[3] = folder.resolve("out").toString();
        all[4] = "--format=pdf,html";
        System.arraycopy(options, 0, all, 5, options.length);
        CommandRun run = CommandRun.in(folder, all);
        assertThat(run.status()).as(run.err()).isZero();
        try (PDDocument pdf = Loader.loadPDF(pdf().toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            String page = Files.readString(folder.resolve("out/p/p.html"));
            assertThat(page.contains(COMMIT)).isEqualTo(text.contains(COMMIT));
            return text;
        }
    }

    private Path pdf() {
        return folder.resolve("out/p/p.pdf");
    }

    @Test
    void theCommitThatLastChangedThePlanIsNamed() throws Exception {
        String hash = repository.commit("Kế hoạch");
        repository.write("khác.txt", "x").commit("Việc khác");

        assertThat(built())
                .contains("DỰ THẢO", COMMIT + hash.substring(0, 10))
                .doesNotContain(MODIFIED);
    }

    @Test
    void changesThatWereNotCommittedAreToldOf() throws Exception {
        String hash = repository.commit("Kế hoạch").substring(0, 10);
        PlanFolder.replace(plan, "Thiết thực", "Rất thiết thực");

        assertThat(built()).contains(COMMIT + hash + MODIFIED);

        PlanFolder.replace(plan, "Rất thiết thực", "Thiết thực");
        assertThat(built()).contains(COMMIT + hash).doesNotContain(MODIFIED);

        Files.writeString(plan.resolve("goals.yaml"), "goals: [{ id: g, content: Mới }]\n");
        assertThat(built()).contains(MODIFIED);
        Files.delete(plan.resolve("goals.yaml"));

        Path shared = plan.resolveSibling("assignees.yaml");
        Files.writeString(shared, Files.readString(shared) + "# thêm\n");
        assertThat(built()).contains(MODIFIED);
    }

    @Test
    void lineEndsOfAnotherSystemAreNoChange() throws Exception {
        repository.commit("Kế hoạch");
        Path file = plan.resolve("plan.yaml");
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

        assertThat(built()).contains(COMMIT).doesNotContain(MODIFIED);
    }

    @Test
    void aPlanThatWasNeverCommittedNamesNone() throws Exception {
        repository.write("khác.txt", "x").git("add", "khác.txt");
        repository.git("commit", "-q", "-m", "Việc khác");

        assertThat(built()).contains("DỰ THẢO").doesNotContain(COMMIT);
    }

    @Test
    void outsideOfARepositoryNothingIsNamed() throws Exception {
        plan = PlanFolder.plant(Files.createDirectories(folder.resolve("ngoài")), "p");

        assertThat(built()).contains("DỰ THẢO").doesNotContain(COMMIT);
    }

    @Test
    void onlyDraftsNameOne() throws Exception {
        PlanFolder.replace(plan, "period:", "stage: submitted\nrevision: 2\nperiod:");
        repository.commit("Kế hoạch");

        assertThat(built()).doesNotContain(COMMIT).doesNotContain("LẦN");
    }

    @Test
    void theNameCanBeGivenOrLeftOut() throws Exception {
        repository.commit("Kế hoạch");

        assertThat(built("--commit", "bản gửi 12/3")).contains(COMMIT + "bản gửi 12/3");
        assertThat(built("--commit=none")).doesNotContain(COMMIT);
        CommandRun run = CommandRun.in(folder, "build", plan.toString(), "--commit", "a\nb");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("--commit");
    }

    @Test
    void oneStateOfTheSourcesGivesTheSameBytes() throws Exception {
        repository.commit("Kế hoạch");
        built();
        byte[] first = Files.readAllBytes(pdf());
        repository.write("khác.txt", "x").commit("Việc khác");
        built();

        assertThat(Files.readAllBytes(pdf())).isEqualTo(first);
    }

    @Test
    void whatIsVerifiedIsBuiltWithTheSameCommit() throws Exception {
        repository.commit("Kế hoạch");
        built("--archive=3a", "--line-numbers");
        CommandRun run = CommandRun.in(folder, "verify", pdf().toString());

        assertThat(run.status()).as(run.err() + run.out()).isZero();
    }

    @Test
    void theRevisionIsCounted() throws Exception {
        PlanFolder.replace(plan, "period:", "revision: 3\nperiod:");

        assertThat(built()).contains("DỰ THẢO LẦN 3");
    }
}
