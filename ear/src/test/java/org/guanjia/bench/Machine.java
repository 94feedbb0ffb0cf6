package org.guanjia.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What everything runs on. */
record Machine(int cores, long memoryGigabytes, String system, String java) {

    private static final long GIGABYTE = 1L << 30;

    static Machine here() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                machine.getAvailableProcessors(),
                Math.round((double) machine.getTotalMemorySize() / GIGABYTE),
                machine.getName() + " " + machine.getVersion() + " " + machine.getArch(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }

    @Override
    public String toString() {
        return "%d cores, %d GB, %s, %s".formatted(cores, memoryGigabytes, system, java);
    }
}
