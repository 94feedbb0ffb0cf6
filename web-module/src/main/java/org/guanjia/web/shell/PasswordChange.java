package org.guanjia.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.staff.ChangeOwnPassword;
import org.guanjia.staff.Secret;
import org.guanjia.staff.SelfService;

/** The page where everybody chooses a password of their own. Request scoped: passwords outlive no request. */
@Named
@RequestScoped
public class PasswordChange {

    @Inject
    private SelfService self;

    @Inject
    private Me me;

    private String present;
    private String password;
    private String again;

    /** Act: chooses it, and goes to the desk. */
    public String choose() {
        if (!password.equals(again)) {
            throw BusinessRuleViolation.at("again", "password.different");
        }
        self.changePassword(new ChangeOwnPassword(Secret.of(present), Secret.of(password)));
        me.forget();
        return "/index.xhtml?faces-redirect=true";
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
