package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Places;

import java.util.List;

/**
 * @param offices from the head down
 * @param name absent while nobody has been named
 */
public record Signature(
        Authority authority,
        List<String> offices,
        @Nullable String name,
        Provenance provenance,
        Places places) {
    public Signature {
        offices = List.copyOf(offices);
    }

    /** In whose stead one signs: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7. */
    public enum Authority {
        /** Thay mặt. */
        TM(1, 1),
        /** Ký thay. */
        KT(2, 2),
        /** Thừa lệnh. */
        TL(2, 3),
        /** Thừa ủy quyền. */
        TUQ(2, 2),
        /** Quyền. */
        Q(1, 1),
        NONE(1, 1);

        private final int fewestOffices;
        private final int mostOffices;

        Authority(int fewestOffices, int mostOffices) {
            this.fewestOffices = fewestOffices;
            this.mostOffices = mostOffices;
        }

        public int fewestOffices() {
            return fewestOffices;
        }

        public int mostOffices() {
            return mostOffices;
        }
    }
}
