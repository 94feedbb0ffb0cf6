package org.guanjia.request;

import java.util.UUID;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;

/** Where requests are written as rows, around the model: an estate with one unit, its post, and somebody at the desk. */
public abstract class RequestRows extends DatabaseTest {

    protected final UUID estate = Ids.next();
    protected final UUID unit = Ids.next();
    protected final UUID post = Ids.next();
    protected final UUID employee = Ids.next();

    protected final void anEstate() {
        UUID zone = Ids.next();
        UUID building = Ids.next();
        sql(
                "insert into estate values (?1, 0, 'X', '汀屿湾', 'Tingyu Bay', 'Asia/Shanghai', '2020-01-01', '2021-01-01',"
                        + " '2022-01-01')",
                estate);
        sql("insert into zone values (?1, 0, ?2, 'LY', '澜苑', 'Lanyuan')", zone, estate);
        sql(
                "insert into building values (?1, 0, ?2, ?3, 'LY', '澜苑', 'Lanyuan', 'DETACHED_VILLA')",
                building,
                estate,
                zone);
        sql(
                "insert into unit values (?1, 0, ?2, ?3, ?4, 'DETACHED_VILLA', 'LY-06', '澜苑 06 号', 'Lanyuan 06', 412,"
                        + " null)",
                unit,
                estate,
                zone,
                building);
        sql(
                "insert into employee (id, estate_id, department_id, name_zh, name_en, staff_number, active, version)"
                        + " values (?1, ?2, null, '许澄', 'Xu Cheng', '0001', true, 0)",
                employee,
                estate);
        sql(
                "insert into butler_post (id, version, estate_id, english_name, phone) values (?1, 0, ?2, 'Henry', '8601')",
                post,
                estate);
    }
}
