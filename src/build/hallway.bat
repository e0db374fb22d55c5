@echo off
rem Starts Hallway with the run-time that lies beside it.
setlocal
set "home=%~dp0.."
set "cache=-XX:AOTCache=%home%\lib\hallway.aot"
set "main=Main"
if defined HALLWAY_TRAINING set "cache=-XX:AOTCacheOutput=%home%\lib\hallway.aot"
if defined HALLWAY_TRAINING set "main=Training"
rem A command wants room for what it reads, a window to be small for as long as it is open.
set "heap=-Xms40m -Xmn24m"
set "first=%~1"
if "%~1"=="--library" set "first=%~3"
if "%first%"=="" set "heap=-Xms24m -Xmn12m"
if "%first%"=="open" set "heap=-Xms24m -Xmn12m"
if "%first%"=="tour" set "heap=-Xms24m -Xmn12m"
"%home%\runtime\bin\java.exe" "%cache%" %heap% -Xlog:disable -XX:+UseSerialGC -Xmx2g -XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 --enable-native-access=javafx.graphics,javafx.web,org.xerial.sqlitejdbc "-Dorg.sqlite.lib.path=%home%\runtime\bin" -Dorg.sqlite.lib.name=sqlitejdbc.dll "-Dhallway.samples=%home%\lib\samples" --module app.hallway/app.hallway.%main% %*
