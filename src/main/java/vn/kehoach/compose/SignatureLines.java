package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.model.Signature;
import vn.kehoach.model.Signature.Authority;

import java.util.ArrayList;
import java.util.List;

/**
 * In whose stead the signer signs: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7a; a People's Committee
 * decides as a body (Điều 13.2), so its head signs on its behalf.
 */
final class SignatureLines {
    private SignatureLines() {}

    static List<String> of(Signature signature, @Nullable String collective) {
        List<String> lines = new ArrayList<>();
        List<String> offices = signature.offices().stream().map(Capitals::of).toList();
        boolean byTheHead =
                switch (signature.authority()) {
                    case TM, KT, Q -> true;
                    case TL, TUQ, NONE -> false;
                };
        boolean onBehalf = collective != null && byTheHead;
        if (collective != null && byTheHead) {
            lines.add("TM. " + Capitals.of(collective));
        }
        if (offices.isEmpty()) {
            return lines;
        }
        switch (signature.authority()) {
            case TM -> lines.add(onBehalf ? offices.getFirst() : "TM. " + offices.getFirst());
            case NONE -> lines.add(offices.getFirst());
            case KT, TL, TUQ, Q ->
                    lines.add(signature.authority().name() + ". " + offices.getFirst());
        }
        if (offices.size() == 3) {
            lines.add(Authority.KT.name() + ". " + offices.get(1));
            lines.add(offices.get(2));
        } else if (offices.size() == 2) {
            lines.add(offices.get(1));
        }
        return lines;
    }
}
