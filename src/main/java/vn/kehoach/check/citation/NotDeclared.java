package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;

import java.util.List;
import java.util.Optional;

/** A symbol that stands in no registry, so that nothing about it was compared. */
public record NotDeclared(String symbol) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-11");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    static Optional<Diagnostic> check(ByHand cited, List<ByHand> same) {
        List<ByHand> prose = same.stream().filter(ByHand::isProse).toList();
        return prose.stream()
                .findFirst()
                .filter(cited::equals)
                .map(first ->
                        Diagnostic.of(
                                new NotDeclared(cited.code()),
                                cited.span(),
                                prose.stream()
                                        .skip(1)
                                        .map(each -> new Related(Relation.ALSO_HERE, each.span()))
                                        .toList()));
    }
}
