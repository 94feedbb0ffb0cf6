package org.guanjia.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainCallsTest {

    private final PlainCalls calls = new PlainCalls();
    private final Context context = new Context();

    /** What pages call. */
    public record Lamp(String name) {

        public String brighter(int steps) {
            return name + " +" + steps;
        }

        public String said(String words) {
            return words;
        }

        public String said(Integer number) {
            return number.toString();
        }

        public String broken() {
            throw new IllegalStateException("fuse");
        }
    }

    @Test
    void a_component_of_a_record_is_read_by_its_name() {
        assertThat(call("name")).isEqualTo("north gate");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void what_is_given_is_made_what_the_method_wants() {
        assertThat(call("brighter", "2")).isEqualTo("north gate +2");
    }

    @Test
    void what_is_there_twice_and_what_is_not_ours_is_left_to_the_container() {
        assertThat(call("said", "on")).isNull();
        assertThat(call("nowhere")).isNull();
        assertThat(calls.invoke(context, List.of(1), "size", null, new Object[0]))
                .isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_the_method_throws_is_the_cause() {
        assertThatThrownBy(() -> call("broken")).isInstanceOf(ELException.class).hasRootCauseMessage("fuse");
    }

    private Object call(String name, Object... given) {
        return calls.invoke(context, new Lamp("north gate"), name, null, given);
    }

    /** Makes numbers of texts, and has nothing else. */
    private static class Context extends ELContext {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object given, Class<T> type) {
            return (T) Integer.valueOf(given.toString());
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
