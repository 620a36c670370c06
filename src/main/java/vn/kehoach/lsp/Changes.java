package vn.kehoach.lsp;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

import vn.kehoach.compiler.PlanFolders;
import vn.kehoach.lsp.findings.CheckQueue;
import vn.kehoach.lsp.open.FileUris;
import vn.kehoach.lsp.plans.Home;
import vn.kehoach.lsp.plans.Neighbourhood;
import vn.kehoach.lsp.plans.Speech;
import vn.kehoach.lsp.plans.Workspace;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Sees to it that what has changed is read and checked again. */
record Changes(
        Workspace workspace, CheckQueue checks, Supplier<LanguageClient> client, Speech speech) {

    void of(Path file) {
        workspace.changed(file);
        Home.of(file).ifPresent(checks::changed);
    }

    /** A file that belongs to no plan gets an answer, once, and nothing else. */
    void opened(Path file) {
        if (Home.of(file).isEmpty()) {
            client.get()
                    .logMessage(
                            new MessageParams(MessageType.Info, speech.of("lsp.no-plan", file)));
        }
        of(file);
    }

    /** By other hands: a file, a folder that came or went, a template. */
    void onDisk(Path path) {
        Optional<Home> home = Home.of(path);
        if (home.isPresent()) {
            of(path);
            return;
        }
        for (Neighbourhood each : workspace.all()) {
            if (path.startsWith(each.shared())) {
                each.forget();
                checks.changed(each.shared(), Set.of());
            }
        }
    }

    /** The plans that {@code check} would find there. */
    void folder(String uri) {
        FileUris.path(uri)
                .ifPresent((Path folder) -> {
                    Set<Path> shared =
                            PlanFolders.usual(folder).stream()
                                    .filter(PlanFolders::isPlan)
                                    .map(Path::getParent)
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.toSet());
                    shared.forEach(each -> {
                        workspace.of(each);
                        checks.changed(each, Set.of());
                    });
                });
    }

    void folderGone(String uri) {
        FileUris.path(uri)
                .ifPresent(folder ->
                        workspace.all().stream()
                                .map(Neighbourhood::shared)
                                .filter(each -> each.startsWith(folder))
                                .forEach(each -> {
                                    workspace.forget(each);
                                    checks.forget(each);
                                }));
    }
}
