package org.guanjia.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.guanjia.catalogue.ServiceStep;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepsEditorTest {

    private final StepsEditor editor = new StepsEditor();

    @BeforeEach
    void three_steps_each_waiting_for_the_one_before() {
        Stream.of("one", "two", "three").forEach(title -> {
            editor.add();
            row(editor.getRows().size() - 1).setTitleEn(title);
        });
        row(1).setAfter(new Integer[] {1});
        row(2).setAfter(new Integer[] {2});
    }

    @Test
    void a_step_pressed_twice_goes_once() {
        String pressed = row(0).getId().toString();

        editor.remove(pressed);
        editor.remove(pressed);

        assertThat(editor.getRows()).extracting(StepRow::getTitleEn).containsExactly("two", "three");
    }

    @Test
    void nothing_waits_for_a_step_that_is_gone_and_the_others_keep_what_they_wait_for() {
        editor.remove(row(0).getId().toString());

        assertThat(editor.steps()).extracting(ServiceStep::titleEn).containsExactly("two", "three");
        assertThat(editor.steps().get(0).after()).isEmpty();
        assertThat(editor.steps().get(1).after()).containsExactly(1);
    }

    @Test
    void the_step_pressed_moves_up_and_the_first_stays() {
        editor.up(row(2).getId().toString());
        editor.up(row(0).getId().toString());

        assertThat(editor.getRows()).extracting(StepRow::getTitleEn).containsExactly("one", "three", "two");
    }

    @Test
    void a_step_that_is_not_here_moves_nothing() {
        editor.up(Ids.next().toString());
        editor.remove(Ids.next().toString());

        assertThat(editor.getRows()).hasSize(3);
    }

    private StepRow row(int index) {
        return editor.getRows().get(index);
    }
}
