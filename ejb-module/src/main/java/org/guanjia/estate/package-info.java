/**
 * Estates and what stands on them: phase dates, zones, buildings, units (S53, S56). Its words: estate 项目, zone 片区 or 组团,
 * building 幢, unit 房屋, phase 阶段. It uses no other context but {@code shared}; nearly every other one uses it.
 */
package org.guanjia.estate;
