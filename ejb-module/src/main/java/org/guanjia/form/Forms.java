package org.guanjia.form;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.DUTY_MANAGER;
import static org.guanjia.shared.Roles.FIELD_STAFF;
import static org.guanjia.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.Map;
import org.guanjia.form.model.FormCollection;
import org.guanjia.form.model.PublishedVersion;
import org.guanjia.shared.NotFound;

/**
 * Reads forms, for the screens that ask them and for the contexts that order or check by them. Forms belong to no
 * estate.
 */
@Stateless
public class Forms {

    @Inject
    private FormCollection forms;

    /** The version that is asked from now on. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, ADMINISTRATOR, SYSTEM})
    public FormVersion current(@NotNull String key) {
        return forms.current(key).map(PublishedVersion::view).orElseThrow(NotFound::new);
    }

    /** The version that was asked then. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, ADMINISTRATOR, SYSTEM})
    public FormVersion version(@NotNull String key, int version) {
        return forms.version(key, version).map(PublishedVersion::view).orElseThrow(NotFound::new);
    }

    /** The versions that were asked then, by their names; what is not there is left out. One query. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, ADMINISTRATOR, SYSTEM})
    public Map<FormRef, FormVersion> versions(@NotNull Collection<FormRef> refs) {
        return forms.versions(refs).stream().map(PublishedVersion::view).collect(toMap(FormVersion::ref, identity()));
    }

    /** Whether there is a form with this key. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, ADMINISTRATOR, SYSTEM})
    public boolean exists(@NotNull String key) {
        return forms.find(key).isPresent();
    }
}
