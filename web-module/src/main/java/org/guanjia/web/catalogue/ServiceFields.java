package org.guanjia.web.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.guanjia.catalogue.ConciergeVerb;
import org.guanjia.catalogue.Pricing;
import org.guanjia.catalogue.ServiceGroup;
import org.guanjia.catalogue.ServiceItemView;

/** What the page of a service lets an administrator write. */
public class ServiceFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private ServiceGroup group = ServiceGroup.HOUSEHOLD_ERRAND;
    private ConciergeVerb verb;
    private String nameZh;
    private String nameEn;
    private String intakeForm;
    private Pricing pricing = Pricing.FREE;
    private BigDecimal price;
    private boolean advanceAllowed;
    private Integer answerMinutes;
    private Integer acceptMinutes;
    private Integer doneMinutes;
    private int listPosition;

    void show(ServiceItemView item) {
        code = item.code();
        group = item.group();
        verb = item.verb();
        nameZh = item.nameZh();
        nameEn = item.nameEn();
        intakeForm = item.intakeForm();
        pricing = item.pricing();
        price = item.price() == null ? null : item.price().amount();
        advanceAllowed = item.advanceAllowed();
        answerMinutes = item.targets().answerMinutes();
        acceptMinutes = item.targets().acceptMinutes();
        doneMinutes = item.targets().doneMinutes();
        listPosition = item.listPosition();
    }

    public List<ServiceGroup> getGroups() {
        return List.of(ServiceGroup.values());
    }

    public List<ConciergeVerb> getVerbs() {
        return List.of(ConciergeVerb.values());
    }

    public List<Pricing> getPricings() {
        return List.of(Pricing.values());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ServiceGroup getGroup() {
        return group;
    }

    public void setGroup(ServiceGroup group) {
        this.group = group;
    }

    public ConciergeVerb getVerb() {
        return verb;
    }

    public void setVerb(ConciergeVerb verb) {
        this.verb = verb;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getIntakeForm() {
        return intakeForm;
    }

    public void setIntakeForm(String intakeForm) {
        this.intakeForm = intakeForm;
    }

    public Pricing getPricing() {
        return pricing;
    }

    public void setPricing(Pricing pricing) {
        this.pricing = pricing;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public boolean isAdvanceAllowed() {
        return advanceAllowed;
    }

    public void setAdvanceAllowed(boolean advanceAllowed) {
        this.advanceAllowed = advanceAllowed;
    }

    public Integer getAnswerMinutes() {
        return answerMinutes;
    }

    public void setAnswerMinutes(Integer answerMinutes) {
        this.answerMinutes = answerMinutes;
    }

    public Integer getAcceptMinutes() {
        return acceptMinutes;
    }

    public void setAcceptMinutes(Integer acceptMinutes) {
        this.acceptMinutes = acceptMinutes;
    }

    public Integer getDoneMinutes() {
        return doneMinutes;
    }

    public void setDoneMinutes(Integer doneMinutes) {
        this.doneMinutes = doneMinutes;
    }

    public int getListPosition() {
        return listPosition;
    }

    public void setListPosition(int listPosition) {
        this.listPosition = listPosition;
    }
}
