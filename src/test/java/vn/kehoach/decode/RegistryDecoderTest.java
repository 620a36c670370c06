package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.Registry;

import java.time.LocalDate;

class RegistryDecoderTest {
    private final Registry registry = Decoded.valid().registry();

    @Test
    void readsAnAssignee() {
        Assignee committee = registry.assignees().get(0);

        assertThat(committee.kind()).isEqualTo(AssigneeKind.COMMITTEE);
        assertThat(committee.letterhead()).containsExactly("Ủy ban nhân dân", "thành phố Hà Nội");
        assertThat(committee.names())
                .singleElement()
                .extracting(AssigneeName::brief)
                .isEqualTo("UBND Thành phố");
    }

    @Test
    void readsTheTimesOfNames() {
        Assignee department = registry.assignees().get(2);

        assertThat(department.names())
                .filteredOn(name -> name.validity().contains(LocalDate.of(2023, 5, 9)))
                .extracting(AssigneeName::name)
                .containsExactly("Sở Y tế");
    }

    @Test
    void readsWhoBelongsToAnOpenGroup() {
        Assignee group = registry.assignees().get(3);

        assertThat(group.openness()).isEqualTo(Assignee.Openness.OPEN);
        assertThat(group.members()).hasSize(2);
    }

    @Test
    void readsAnInstrument() {
        Instrument instrument = registry.instruments().get(0);

        assertThat(instrument.kind()).isEqualTo(DocumentKind.CHUONG_TRINH_HANH_DONG);
        assertThat(instrument.number()).isEqualTo("23-CTr/TU");
        assertThat(instrument.implemented())
                .extracting(each -> each.value().text())
                .containsExactly("nq-30");
    }
}
