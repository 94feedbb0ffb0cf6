package org.guanjia.competence;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;

/** The catalogue of what people are certified for. It is the whole group's, and an administrator keeps it. */
@Stateless
public class CertificateKinds {

    @Inject
    private CompetenceRegister register;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /** All of them, those still offered first, by code. */
    @RolesAllowed({DEPARTMENT_HEAD, DUTY_MANAGER, ADMINISTRATOR})
    public List<CertificateKindView> kinds() {
        return register.kinds();
    }

    /** Adds one. */
    @RolesAllowed(ADMINISTRATOR)
    public UUID add(@NotNull @Valid AddCertificateKind command) {
        if (commands.claim(command.commandId(), clock.now())) {
            if (register.kinds().stream().anyMatch(kind -> kind.code().equals(command.code()))) {
                throw BusinessRuleViolation.at("code", "competence.kind.codeTaken", command.code());
            }
            register.add(new CertificateKind(command));
        }
        return command.commandId();
    }

    /** Renames one, or switches it on or off. */
    @RolesAllowed(ADMINISTRATOR)
    public void change(@NotNull @Valid ChangeCertificateKind command) {
        CertificateKind kind = register.kind(command.kindId());
        if (commands.claim(command.commandId(), clock.now())) {
            ChangedMeanwhile.unlessSame(command.version(), kind.version());
            kind.change(command);
            register.flush();
        }
    }
}
